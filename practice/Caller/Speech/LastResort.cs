namespace PracticeCaller.Practice.Caller;

/// <summary>When every authored line has been used up: something short that a worn-out caller would still type, and never the same twice.</summary>
internal static class LastResort
{
    private static readonly string[] Starts = ["Look,", "Right,", "Well,", "So,", "Honestly,", "Sorry,", "Fine,", "Hm,", "OK,", "No,", "See,", "Again,"];
    private static readonly string[] Middles = ["I don't know what else to tell you", "I have said what I know", "this is where we are", "we are going round in circles", "I am still waiting for something real", "I lost you there", "that doesn't help me yet", "I need something I can hold on to", "I have nothing to add", "I am not sure what you want from me"];
    private static readonly string[] Ends = ["", ". What now?", ". Your turn.", ". I mean it.", ". So?", ". Please.", ". That's all.", ". Go on then.", ". Really."];

    public static IReadOnlyList<Utterance> Say(CallDraft d)
    {
        var said = d.SaidSoFar;
        var total = Starts.Length * Middles.Length * Ends.Length;
        var from = d.Pick(total);
        for (var i = 0; i < total; i++)
        {
            // 7 shares no factor with the total, so every combination is reached once and neighbours differ.
            var n = (from + (i * 7)) % total;
            var text = $"{Starts[n % Starts.Length]} {Middles[n / Starts.Length % Middles.Length]}{Ends[n / Starts.Length / Middles.Length]}";
            if (!said.Contains(Words.Bare(text)))
                return [new Utterance(text, "last-resort", [])];
        }
        return [new Utterance($"... {d.Mind.NextLine}", "last-resort", [])];
    }
}
