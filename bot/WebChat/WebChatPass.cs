namespace PracticeCaller.Bot.WebChat;

/// <summary>What a valid token says.</summary>
/// <param name="UserId">Whose it is.</param>
/// <param name="ConversationId">The one conversation it opens.</param>
/// <param name="Claimed">True when the client chose the user id itself; then it proves nothing beyond this conversation.</param>
public sealed record WebChatPass(string UserId, string ConversationId, bool Claimed);

/// <summary>Why a token does not open the door.</summary>
public enum PassProblem
{
    /// <summary>It does.</summary>
    None,

    /// <summary>There is none.</summary>
    Missing,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>It is not one of ours.</summary>
    Foreign,
}
