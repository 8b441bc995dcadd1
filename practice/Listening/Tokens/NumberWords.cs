using System.Collections.Frozen;

namespace PracticeCaller.Practice.Listening.Tokens;

/// <summary>Numbers written in words.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Cardinals = """
        zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19
        twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('=')).ToFrozenDictionary(p => p[0], p => int.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Ordinals = """
        first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17
        eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('=')).ToFrozenDictionary(p => p[0], p => int.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>True for "four", "hundred", "couple" and the like.</summary>
    public static bool Is(string word) => Cardinals.ContainsKey(word) || word is "hundred" or "thousand" or "couple" or "few" or "half" or "dozen";

    /// <summary>0 to 90, or -1.</summary>
    public static int Cardinal(string word) => Cardinals.GetValueOrDefault(word, -1);

    /// <summary>1 to 100, or -1.</summary>
    public static int Ordinal(string word) => Ordinals.GetValueOrDefault(word, -1);
}
