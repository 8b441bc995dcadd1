namespace PracticeCaller.Practice.Rehearsal;

/// <summary>Every warm word a skilled agent has, and no remedy: shows whether acknowledgement alone wins a call.</summary>
internal sealed class Kind(Seen seen, Dice dice) : Caseworker(seen, dice, Wordings.Of(dice.One(Skilled.Styles)), Skilled.Always, new Casework(seen) { Offers = _ => false });
