using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Caller;

/// <summary>A trainee turn while it is being understood: what was heard, and what it means for ledger, offers and timing.</summary>
internal sealed record TurnInWork
{
    public required string Text { get; init; }
    public required Reading Reading { get; init; }
    public required int CutOff { get; init; }
    public required IReadOnlyList<LedgerEntry> Ledger { get; init; }
    public IReadOnlyList<OfferMade> Offers { get; init; } = [];
    public IReadOnlyList<string> QuestionsIgnored { get; init; } = [];
    public IReadOnlyList<string> AnsweredCaller { get; init; } = [];
    public bool LateBack { get; init; }
    public bool BackInTime { get; init; }
    public bool SameAgain { get; init; }

    /// <summary>True when good phrases are strung together without room to mean any.</summary>
    public bool Crams { get; init; }

    /// <summary>True when nothing in the reply answers, asks, offers, explains or cares.</summary>
    public bool DoesNothing =>
        Reading.Facts.Count == 0 && Reading.Offers.Count == 0 && Reading.Questions.Count == 0 && AnsweredCaller.Count == 0
        && !Reading.Acts.Any(a => a.Act is Act.AcknowledgeFeeling or Act.Validate or Act.NameCause or Act.Paraphrase or Act.ExplainStep or Act.SetExpectation or Act.OwnIt or Act.Offer or Act.InviteMore or Act.Apology or Act.Hold);
}
