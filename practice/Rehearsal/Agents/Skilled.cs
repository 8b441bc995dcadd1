namespace PracticeCaller.Practice.Rehearsal;

/// <summary>Knows the job and the person: hears, names what hurts, sums up, finds out, offers what fits, does it and says so. Several manners of speaking.</summary>
internal sealed class Skilled(Seen seen, Dice dice) : Caseworker(seen, dice, Wordings.Of(dice.One(Styles)), new(1, 1, 1, 1, 1, 1, 1, 1, 1, 1))
{
    private static readonly string[] Styles = ["warm", "brisk", "second-language", "easy"];
}
