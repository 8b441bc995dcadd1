using System.Collections.Frozen;

namespace PracticeCaller.Practice.Listening.Tokens;

/// <summary>
/// Mends typos towards words the listener cares about: a short table of frequent ones, and one edit away from a target word of at
/// least five letters. A word that is English as it stands is never touched.
/// </summary>
internal sealed class TypoMender
{
    private const int ShortestTarget = 5;

    private static readonly FrozenDictionary<string, string> Frequent = """
        hlep=help hepl=help teh=the hte=the thsi=this taht=that tht=that waht=what wat=what wht=what wiht=with wtih=with yuo=you yuor=your yoru=your yor=your ytou=you adn=and nad=and ahve=have hvae=have haev=have
        jsut=just jst=just liek=like knwo=know konw=know nkow=know cna=can cann=can woudl=would wuold=would coudl=could cuold=could shoudl=should recieve=receive recieved=received adress=address
        adresses=addresses untill=until tommorow=tomorrow tommorrow=tomorrow tomorow=tomorrow definately=definitely definitly=definitely seperate=separate beleive=believe belive=believe
        becuase=because becasue=because beacuse=because realy=really thier=their wich=which whcih=which occured=occurred alot=many wierd=weird plase=please plesae=please pleae=please pelase=please
        srory=sorry sory=sorry sorri=sorry soryr=sorry apolgies=apologies appologize=apologize appologise=apologize apologise=apologize appologies=apologies apoligise=apologize custoner=customer costumer=customer
        cusotmer=customer nubmer=number numebr=number numbr=number nummber=number acount=account accout=account refrence=reference referance=reference frm=from fro=for ot=to si=is ti=it
        understnad=understand undestand=understand undrestand=understand understnd=understand helo=hello hlelo=hello hai=hi thnaks=thanks thnks=thanks tahnks=thanks thankyou=thanks thanku=thanks
        dissapointed=disappointed dissapointing=disappointing frustated=frustrated frustating=frustrating frusturated=frustrated wether=whether minuts=minutes minuets=minutes minutse=minutes
        immediatly=immediately imediately=immediately goood=good greta=great ur's=yours whta=what whn=when hw=how wen=when wher=where pleasse=please gud=good gd=good mornin=morning mrng=morning
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('=')).GroupBy(p => p[0]).ToFrozenDictionary(g => g.Key, g => g.First()[1], StringComparer.Ordinal);

    private readonly TypoMender? _general;
    private readonly FrozenSet<string> _targets;
    private readonly FrozenDictionary<string, string[]> _byDeletion;

    /// <summary>A mender towards these words, and those of a general one that many cases share.</summary>
    public TypoMender(IEnumerable<string> targets, TypoMender? general = null)
    {
        _general = general;
        _targets = targets.Where(t => t.All(char.IsAsciiLetter)).ToFrozenSet(StringComparer.Ordinal);
        _byDeletion = _targets.Where(t => t.Length >= ShortestTarget)
            .SelectMany(t => Deletions(t).Append(t).Distinct().Select(d => (Deletion: d, Target: t)))
            .GroupBy(p => p.Deletion, p => p.Target)
            .ToFrozenDictionary(g => g.Key, g => g.Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>True when the word needs no mending: it is English or one of the targets.</summary>
    public bool Knows(string word) => _targets.Contains(word) || (_general?.Knows(word) ?? EnglishWords.Knows(word));

    /// <summary>The word meant, or the word itself when nothing is near enough.</summary>
    /// <param name="word">Lower-case word.</param>
    /// <param name="mayBeName">True for a capital in the middle of a sentence: names are left alone.</param>
    public string Mend(string word, bool mayBeName)
    {
        if (Frequent.TryGetValue(word, out var meant))
            return meant;
        if (Knows(word))
            return word;

        var squeezed = Squeeze(word, 2);
        if (squeezed != word && Knows(squeezed))
            return squeezed;
        var single = Squeeze(word, 1);
        if (single != word && HasElongation(word) && Knows(single))
            return single;
        if (mayBeName || word.Length < ShortestTarget - 1 || word.Length > 20 || !word.All(char.IsAsciiLetter))
            return word;

        return Nearest(word) ?? _general?.Nearest(word) ?? word;
    }

    private string? Nearest(string word)
    {
        string? best = null;
        foreach (var probe in Deletions(word).Append(word))
        {
            if (!_byDeletion.TryGetValue(probe, out var candidates))
                continue;
            foreach (var candidate in candidates)
            {
                // The first letter is rarely the wrong one, and demanding it avoids most false friends.
                if (candidate[0] == word[0] && OneEdit.Apart(word, candidate) && (best is null || string.CompareOrdinal(candidate, best) < 0))
                    best = candidate;
            }
        }

        return best;
    }

    private static bool HasElongation(string word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] == word[i - 2])
                return true;
        }

        return false;
    }

    private static string Squeeze(string word, int keep)
    {
        if (!HasElongation(word))
            return word;
        Span<char> kept = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        var n = 0;
        var run = 0;
        for (var i = 0; i < word.Length; i++)
        {
            run = i > 0 && word[i] == word[i - 1] ? run + 1 : 1;
            if (run <= keep)
                kept[n++] = word[i];
        }

        return new string(kept[..n]);
    }

    private static IEnumerable<string> Deletions(string word)
    {
        for (var i = 0; i < word.Length; i++)
            yield return word.Remove(i, 1);
    }
}
