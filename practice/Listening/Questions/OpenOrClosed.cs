using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>Whether a question leaves room for a free account or wants yes, no, a choice or one value.</summary>
internal static class OpenOrClosed
{
    private static readonly PatternSet Value = PatternSet.Of("""
        how much|many|long|often|far|old|big|soon|late|fast|tall|likely
        what|which @aux ..4 @detail
        what|which @detail|color|size|type|kind|sort|model|brand|version|day|year|month|week|device|phone|part|room|team|department|bank|page|button
        when|which|where|who|whose
        what time|date|day
        ..2 (last|first) # digits|letters|numbers
    """);

    private static readonly PatternSet Free = PatternSet.Of("""
        what happened|happens|went|caused|made|else|about|seems|brings|brought|worries|bothers|exactly|matters|led
        what @aux
        what else|exactly|all|precisely|kind|sort|problem|issue|trouble|problems|issues|went ..3 @aux
        how @aux
        how come|about|so
        how|what|why it|this|that|you|they|he|she|everything
        what|how exactly
        why
        tell|walk|talk|guide|take|run me|us -your|the|if|when|where|which|who
        describe
        explain
        help me|us understand
        more ..1 about|details|information|detail|background
        in your own words
        everything
        say more
        anything|something ..2 you ..4 (remember|tell|add|noticed|notice|recall)
    """);

    private static readonly PatternSet YesNo = PatternSet.Of("^ @aux not? you|i|we|they|he|she|it|this|that|there|your|my|the|our|any|anyone");

    private static readonly PatternSet Telling = PatternSet.Of("""
        (can|could|would|will) you ..2 (tell|explain|describe|walk|talk|share|help|say|elaborate|give|run) ..6
        (is|was) there anything|something ..6
    """);

    /// <summary>True for an open question.</summary>
    public static bool IsOpen(Utterance u, Asked asked)
    {
        if (asked.Form is AskForm.Tag or AskForm.Elliptic or AskForm.Declarative)
            return false;
        var yesNo = asked.Form == AskForm.Inverted || YesNo.At(u, asked.Start, asked.End) is not null;
        if (yesNo && Telling.At(u, asked.Start, asked.End) is null)
            return false;
        var free = First(Free, u, asked);
        return free >= 0 && (First(Value, u, asked) is var value && (value < 0 || value > free));
    }

    private static int First(PatternSet set, Utterance u, Asked asked) => set.In(u, asked.Start, asked.End).Select(h => h.Start).DefaultIfEmpty(-1).First();
}
