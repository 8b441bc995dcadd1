namespace PracticeCaller.Practice.Rehearsal;

/// <summary>Polite and willing: general words, half of the parts of the work, now and then too quick.</summary>
internal sealed class Average(Seen seen, Dice dice) : Caseworker(seen, dice, Wordings.Of("average"), new(0.6, 0.3, 0.5, 0.4, 0.6, 0.5, 0.8, 0.5, 0.85, 0.6), new Casework(seen));
