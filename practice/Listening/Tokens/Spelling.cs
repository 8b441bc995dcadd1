using System.Collections.Frozen;

namespace PracticeCaller.Practice.Listening.Tokens;

/// <summary>Brings British and American spelling together; both sides of every comparison pass through it.</summary>
internal static class Spelling
{
    private static readonly FrozenDictionary<string, string> Words = """
        cheque=check centre=center grey=gray programme=program metre=meter litre=liter tyre=tire catalogue=catalog dialogue=dialog enquiry=inquiry enquire=inquire
        defence=defense licence=license practise=practice travelled=traveled travelling=traveling cancelled=canceled cancelling=canceling cancellation=cancelation
        jewellery=jewelry aeroplane=airplane whilst=while amongst=among mum=mom learnt=learned burnt=burned okay=ok k=ok kk=ok okey=ok oki=ok yeah=yes yep=yes yup=yes ya=yes
        nope=no nah=no telephone=phone mobile=phone cellphone=phone bucks=dollars quid=pounds
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('=')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    /// <summary>One spelling for a lower-case word.</summary>
    public static string Unify(string word)
    {
        if (Words.TryGetValue(word, out var one))
            return one;
        if (word.Length < 6)
            return word is "colour" ? "color" : word;

        if (word.EndsWith("ise", StringComparison.Ordinal) && !KeepsIse(word))
            return string.Concat(word.AsSpan(0, word.Length - 3), "ize");
        foreach (var (british, american) in Endings)
        {
            if (word.EndsWith(british, StringComparison.Ordinal) && !KeepsIse(word))
                return string.Concat(word.AsSpan(0, word.Length - british.Length), american);
        }

        return word.Contains("our", StringComparison.Ordinal) ? Our(word) : word;
    }

    private static readonly (string British, string American)[] Endings =
        [("ised", "ized"), ("ises", "izes"), ("ising", "izing"), ("isation", "ization"), ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing")];

    private static string Our(string word)
    {
        foreach (var stem in OurStems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
                return string.Concat(stem.AsSpan(0, stem.Length - 2), "r", word.AsSpan(stem.Length));
        }

        return word;
    }

    private static readonly string[] OurStems = ["colour", "favour", "behaviour", "honour", "neighbour", "rumour", "labour", "harbour", "humour", "endeavour", "odour", "vapour"];

    private static readonly string[] IseStems = ["prom", "ra", "adv", "pra", "no", "surpr", "exerc", "rev", "superv", "prec", "wise", "exp", "r", "compr", "desp", "rema", "disgu", "telev", "improv", "pro", "adverti", "otherw", "likew", "conc", "dev", "enterpr", "franch", "merchand", "bru", "crui"];

    private static bool KeepsIse(string word)
    {
        var cut = word.LastIndexOf("is", StringComparison.Ordinal);
        var stem = cut < 0 ? word : word[..cut];
        return Array.IndexOf(IseStems, stem) >= 0 || word.EndsWith("raised", StringComparison.Ordinal) || word.EndsWith("wise", StringComparison.Ordinal);
    }
}
