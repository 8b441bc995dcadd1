namespace PracticeCaller.Practice.Rehearsal;

/// <summary>Knows the job and the person: hears, names what hurts, sums up, finds out, offers what fits, does it and says so. Several manners of speaking.</summary>
internal sealed class Skilled(Seen seen, Dice dice, Func<Remedy, bool>? offers = null) : Caseworker(seen, dice, Wordings.Of(dice.One(Styles)), Always, new Casework(seen) { Offers = offers ?? (_ => true) })
{
    /// <summary>The manners of speaking.</summary>
    internal static readonly string[] Styles = ["warm", "brisk", "second-language", "easy"];

    /// <summary>Does every part of the work, always.</summary>
    internal static readonly Habits Always = new(1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
}
