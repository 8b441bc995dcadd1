using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Dialogs.Calls;

/// <summary>The calls that can be practised.</summary>
public interface ICallCatalogue
{
    /// <summary>All usable calls, in the library's order.</summary>
    IReadOnlyList<Scenario> Calls { get; }

    /// <summary>How many files cannot be used because of errors in them.</summary>
    int Broken { get; }

    /// <summary>The call with this id, or null.</summary>
    FrozenScenario? Find(string id);

    /// <summary>The scenario in a text kept with an old call; null when this version cannot read it.</summary>
    FrozenScenario? Thaw(string text);
}
