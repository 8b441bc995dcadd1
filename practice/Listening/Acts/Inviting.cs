namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Checking that it was understood, that it solves the matter, and inviting the caller to go on.</summary>
internal static class Inviting
{
    public static IActDetector[] All { get; } =
    [
        new Checks(),
        new PhraseDetector(Act.InviteMore, """
            ^ please? go on
            ^ please? (go ahead|carry on|keep going|continue) -and|with
            please ..1 (go on|go ahead|carry on|keep going|continue)
            take (your|all the) time
            take all the time
            (i|we) ~be (listening|all ears)
            (i|we) ~be here to listen|for you
            i ~be ..1 (still)? ..1 (here|with you) $
            ^ what else ..3
            tell (me|us) ..1 (more|everything|the rest|all about|the whole) ..2
            (anything|something|what) else ..1 (you|i should|that) ..2 (want|like|would like|need|have|know|should know|remember|bothering|worrying) ..3
            (is|was) there ..1 (anything|something|more) ..1 (else)? ..2 (you want to|you would like to|i should|i need to know|you want me to know|to add|you have not)
            no (rush|hurry|pressure)
            (when|whenever) you are ready
            let it ..1 out
            get it off your chest
            (finish|say) what you ..3
            (i|we) ..1 (interrupted|cut you off|did not let you finish|jumped in) ..3
            sorry ..2 (interrupting|interrupted|for interrupting|to interrupt|go on|go ahead|you were saying|cutting you off|carry on)
            you were saying
            (i|we) want to hear ..4
            (i|we) would like to hear ..4
            ^ and then $
            ^ say more
            in your own (words|time|order)
            the floor is yours
            from the (beginning|start|top)
            (please|just)? start wherever you ..2
            (i will|let me) let you finish
            feel free to ..1 (tell|share|say|add|vent|explain) ..3
            mhm go on
            vent ..1 (away|all you|as much)
            """, unless: """
            (shall|should|can|may|could|will|let me|i will|if) (i|we)? ..2 (go ahead|continue|carry on|proceed)
            can not go on
            (i|we) (will|can) go ahead
            (help|assist|do for) ..2 (you)? ..2 (today|with)
            """, extent: Extent.Clause),
    ];
}
