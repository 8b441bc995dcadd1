using System.Security.Cryptography;
using Microsoft.Bot.Builder.Dialogs;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Shifts;

namespace PracticeCaller.Dialogs.Shifts;

/// <summary>The shift of a trainee, kept in the state of the whole practice: the dialogs below it come and go with every call.</summary>
internal static class ShiftKeeping
{
    private const string Key = "shift";

    // Short enough to tell somebody else.
    private const int SurpriseSeeds = 100_000;

    /// <summary>The shift that runs or was the last, or null.</summary>
    public static Shift? Of(DialogInstance practice) => practice.State.TryGetValue(Key, out var kept) ? kept as Shift : null;

    /// <summary>The shift that runs, or null.</summary>
    public static Shift? Running(DialogInstance practice) => Of(practice) is { IsOver: false } shift ? shift : null;

    /// <summary>Keeps how the shift stands now.</summary>
    public static Shift Keep(DialogInstance practice, Shift shift)
    {
        practice.State[Key] = shift;
        return shift;
    }

    /// <summary>A new shift before its first call; over at once when there are no calls.</summary>
    public static Shift Draw(ShiftWords words, ICallCatalogue catalogue)
    {
        var seed = words.Seed ?? (words.Mode == CallMode.Exam ? ShiftPlan.ExamSeed : (ulong)RandomNumberGenerator.GetInt32(1, SurpriseSeeds));
        return Shift.Begin(Guid.NewGuid().ToString("N"), catalogue.Calls, words.Length, seed, words.Mode);
    }

    /// <summary>The call that a shift is at.</summary>
    public static CallChoice Choice(Shift shift) => new(shift.ScenarioId, shift.Mode, Seed: shift.CallSeed, Shift: shift.Place);
}
