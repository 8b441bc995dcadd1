using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Patterns;

/// <summary>Word classes that patterns name with an @; a leading ~ takes every form of the word.</summary>
internal static class WordClasses
{
    private static readonly FrozenDictionary<string, (string[] Words, string[] Stems)> Classes = new Dictionary<string, string>
    {
        // How a person may feel.
        ["feeling"] = """
            ~upset ~angry anger angered ~frustrated ~frustrate frustration ~annoy annoyed annoyance ~furious fury mad livid cross ~worry worried worries worrying anxious anxiety nervous ~stress stressed stressful
            scared scary afraid fear frightened frightening ~disappoint disappointed disappointing disappointment ~distress distressed distressing ~devastate devastated hurt hurting hurts pain painful sad sadness
            exhausted exhausting tired drained overwhelmed overwhelming panicked panic panicking panicky shocked shock shocking confused confusing confusion irritated irritating infuriating infuriated maddening
            embarrassed embarrassing ashamed humiliated humiliating humiliation helpless powerless hopeless desperate alarmed alarming aggravated aggravating bitter unhappy dissatisfied concerned heartbroken gutted
            outraged outrage agitated uneasy insulted cheated betrayed abandoned ignored tense miserable lonely grief grieving mourning pressure pressured fed relieved relief emotional unsettled rattled shaken
            """,

        // What a situation may be called when feeling with somebody.
        ["hardship"] = """
            frustrating frustration upsetting annoying worrying stressful scary frightening disappointing distressing devastating painful sad exhausting tiring overwhelming shocking shock confusing irritating infuriating
            maddening embarrassing humiliating alarming aggravating awful terrible horrible horrid dreadful nightmare hard tough rough difficult unpleasant unsettling heartbreaking nerve draining unbearable lousy stress
            miserable unfair rotten brutal crushing gutting disheartening unnerving terrifying torture hell heavy infuriated
            """,
        ["very"] = "so very really truly deeply incredibly extremely absolutely completely totally terribly pretty quite rather fully such a an the bit little more most genuinely sincerely awfully too understandably rightly obviously clearly just all pure real utter simply also quite super",
        ["aux"] = "is are was were do does did can could will would may might shall should have has had am must",
        ["subject"] = "i you we they he she it that this there",
        ["me"] = "i we",
        ["wh"] = "what how why when where which who whose whom",
        ["durationunit"] = "second seconds minute minutes hour hours day days week weeks month months business working sec hr weekdays",
        ["weekday"] = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
        ["month"] = "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
        ["detail"] = """
            ~number ~name ~date ~address ~email ~mail ~postcode ~zip ~reference ~id ~code ~account ~order ~pin ~digit ~digits ~birth ~dob ~phone ~surname ~password ~policy ~claim ~ticket ~case ~model ~serial ~version ~street ~city ~town ~amount ~birthday
            ~booking ~flight ~confirmation ~card ~meter ~reading ~receipt ~invoice ~screenshot ~photo ~details ~info ~information ~nationality ~username ~login ~extension ~tracking ~error ~message ~time
            """,
        ["process"] = """
            ~check ~look ~open ~pull ~review ~verify ~read ~search ~test ~compare ~investigate ~examine ~consult ~note ~log ~document ~write ~trace ~track ~scan ~run ~ask ~contact ~speak ~find ~go ~bring ~load ~reset ~refresh
            ~type ~enter ~update ~add ~calculate ~recalculate ~confirm ~clarify ~go ~see ~start ~figure ~dig ~raise ~call ~walk ~analyze ~inspect ~query ~fetch ~retrieve ~locate ~access ~process ~submit ~forward ~record ~switch ~double ~email ~message ~ring ~begin ~work ~take
            """,
        ["remedy"] = """
            ~refund ~credit ~waive ~rebook ~replace ~exchange ~reimburse ~compensate ~reschedule ~reship ~resend ~reissue ~reopen ~unlock ~unblock ~unfreeze ~upgrade ~extend ~arrange ~book ~schedule ~send ~ship ~deliver
            ~reduce ~cancel ~remove ~deduct ~reverse ~swap ~reserve ~offer ~give ~provide ~recalculate ~correct ~discount ~prioritize ~expedite ~dispatch ~organize ~reinstate ~restore ~activate ~issue ~postpone ~freeze ~cap ~order ~reroute ~adjust ~grant ~block ~release ~ring ~call ~phone ~split ~spread ~defer
            """,
        ["remedything"] = """
            refund credit discount voucher vouchers replacement upgrade appointment slot engineer technician visit callback call-back courier pickup goodwill compensation reimbursement payment plan installment instalments installments
            extension cap alternative option options workaround exchange flight seat room gift waiver cash loan interpreter hotline taxi exception priority
            """,
        ["insult"] = """
            idiot idiots idiotic moron morons moronic stupid dumb dumbass fool foolish liar loser pathetic imbecile cretin twat prick dick dickhead asshole arsehole ass bitch bastard clown crybaby brat karen psycho nutcase lunatic
            jerk scum trash garbage hag cow pig wimp dimwit halfwit brainless clueless incompetent ignorant whiner drama dense thick nuts insane crazy delusional hysterical cunt wanker tosser muppet git bellend numpty fucker motherfucker piss
            """,
        ["swear"] = "fuck fucking fucked fuckin fck fcking fking fk effing shit shitty shite bullshit crap crappy damn damned dammit goddamn bloody hell arse ass bastard bollocks bugger fudge frigging freaking fricking f**k f**king f*ck f*cking s**t sh*t b******t wtf",
        ["hush"] = "calm relax chill",
        ["blameverb"] = """
            read check checked tell told call called follow followed notice noticed switch switched turn turned listen listened mention mentioned inform informed contact contacted pay paid respond responded reply replied provide provided
            enter entered ask asked think thought look looked bother bothered update updated cancel canceled return returned keep kept save saved sign signed make made submit submitted send sent report reported say said do done use used
            set disable disabled activate activated register registered confirm confirmed include included fill filled bring brought answer answered pick picked try tried understand understood show showed arrive leave left know plan planned write wrote spot
            """,
        // Words of any service desk: a reply with them is hardly beside the matter.
        ["service"] = """
            ~account ~app ~application ~line ~network ~message ~link ~team ~update ~order ~option ~option ~question ~contact ~support ~device ~service ~ticket ~case ~customer ~department ~colleague ~option ~page ~website ~info
            ~information ~detail ~feedback ~request ~issue ~problem ~charge ~fee ~contract ~tariff ~plan ~delivery ~parcel ~item ~store ~available ~availability ~feature ~version ~setting ~install ~document ~article ~policy ~system
            ~record ~appointment ~bank ~card ~transfer ~claim ~insurance ~flight ~booking ~reservation ~invoice ~data ~signal ~connection ~router ~meter ~reading ~benefit ~letter ~form ~hotel ~room ~date ~export ~user ~file ~log
            welcome glad promise promises hope understand understood noted
            """,
    }.ToFrozenDictionary(p => p.Key, p => Read(p.Value), StringComparer.Ordinal);

    /// <summary>The words of a class in unified spelling. Throws for an unknown class: a bug in a pattern.</summary>
    public static IReadOnlyList<string> Words(string name) => Classes[name].Words;

    /// <summary>The stems of a class.</summary>
    public static IReadOnlyList<string> Stems(string name) => Classes[name].Stems;

    /// <summary>True when the token's word is in the class.</summary>
    public static bool Has(string name, Token token)
    {
        var sets = Sets[name];
        return (sets.WordFilter.MayHave(token.NormMark) && sets.Words.Contains(token.Norm)) || (sets.StemFilter.MayHave(token.StemMark) && sets.Stems.Contains(token.Stem));
    }

    private static readonly FrozenDictionary<string, ClassSets> Sets = Classes.ToFrozenDictionary(p => p.Key, p => new ClassSets(p.Value.Words, p.Value.Stems), StringComparer.Ordinal);

    private sealed class ClassSets(string[] words, string[] stems)
    {
        public FrozenSet<string> Words { get; } = words.ToFrozenSet(StringComparer.Ordinal);

        public FrozenSet<string> Stems { get; } = stems.ToFrozenSet(StringComparer.Ordinal);

        public WordFilter WordFilter { get; } = new(words);

        public WordFilter StemFilter { get; } = new(stems);
    }

    private static (string[] Words, string[] Stems) Read(string list)
    {
        var parts = list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return ([.. parts.Where(p => p[0] != '~').Select(Spelling.Unify)], [.. parts.Where(p => p[0] == '~').Select(p => Stemmer.Stem(Spelling.Unify(p[1..])))]);
    }
}
