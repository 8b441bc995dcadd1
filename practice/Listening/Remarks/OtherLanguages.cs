using System.Collections.Frozen;
using System.Globalization;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Remarks;

/// <summary>Whether a reply is in another language: short words every sentence of it needs, or another script.</summary>
internal static class OtherLanguages
{
    private static readonly FrozenSet<string>[] FunctionWords =
    [
        Set("ich du sie er wir ihr der die das und ist nicht ein eine einen mit fur auf mir mich ihnen ihre ihr mein meine haben habe hat sind war bitte danke ja nein wie wann warum kann konnen konnte wird werden wurde es zu von dem den im am auch noch sehr guten tag hallo tut leid rechnung oder aber wenn"),
        Set("je tu il elle nous vous le la les un une des et est pas ne que qui dans pour avec sur mon ma mes votre vos suis etes avez bonjour merci oui non comment pourquoi quand ce cette c'est au aux du ai desole puis je bien tres plus mais ou votre facture"),
        Set("yo tu el ella nosotros usted ustedes los las un una unos y es no que por para con en mi su sus esta estoy hola gracias si como cuando porque puede puedo tiene tengo muy pero lo siento buenos dias favor factura del al se le me"),
        Set("io tu lui lei noi voi il lo gli un una e non che per con sono sei mi ti si ciao buongiorno grazie prego come quando perche posso puo ha ho molto ma della del di da in mio suo questa questo scusi dispiace fattura anche"),
        Set("ik jij je hij zij wij jullie de het een en is niet van voor met op mijn uw uw zijn heb heeft hebben dank bedankt hallo goedemorgen ja nee hoe wanneer waarom kan kunt kunnen wordt dat dit deze maar ook nog wel rekening spijt"),
        Set("eu tu ele ela nos voce o os as um uma e nao que por para com em meu minha seu sua esta estou ola obrigado obrigada sim como quando porque pode posso tem tenho muito mas fatura desculpe bom dia do da no na"),
        Set("ja ty on ona my wy i nie jest to ze na do z w sie co jak kiedy dlaczego prosze dziekuje tak dzien dobry moge moze mam ma pan pani panstwo bardzo ale czy rachunek przepraszam za od dla przez"),
    ];

    // Words that English shares with one of them say nothing.
    private static readonly FrozenSet<string> English = Set("die war hat am an in is was want so me no on my all do to he as or die kind man her not are i a the we us if of at be by go it up for and you use con per come sole ma ha van dat mi do z on to my im");

    private const double MostlyForeign = 0.34;

    /// <summary>True when the reply is mostly another language.</summary>
    public static bool Speaks(Utterance u, string text)
    {
        if (OtherScript(text))
            return true;
        var words = u.Tokens.Where(t => !t.IsNumber).ToList();
        if (words.Count < 2)
            return false;
        var isKnown = words.ConvertAll(w => EnglishWords.Knows(w.Written));
        var known = isKnown.Count(k => k);
        if (known > words.Count * 0.75)
            return false;
        foreach (var language in FunctionWords)
        {
            var hits = words.Count(w => language.Contains(w.Written) && !English.Contains(w.Written));
            var foreignEnough = hits >= 2 || (hits == 1 && words.Count <= 3);
            var unknown = words.Where((w, i) => !isKnown[i] || language.Contains(w.Written)).Count();
            if (foreignEnough && hits >= words.Count * 0.2 && unknown >= words.Count * 0.5)
                return true;
        }

        return false;
    }

    private static bool OtherScript(string text)
    {
        var (latin, other) = (0, 0);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Tokeniser.ReadAtMost)))
        {
            if (!char.IsLetter(c))
                continue;
            if (c < 0x250 || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.ModifierLetter)
                latin++;
            else
                other++;
        }

        return other > 1 && other >= (latin + other) * MostlyForeign;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
