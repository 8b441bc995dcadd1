namespace Microsoft.Bot.Connector;

/// <summary>Speaks with one channel's service.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>Where the service is.</summary>
    Uri BaseUri { get; set; }

    /// <summary>Its conversations; the calls are in <see cref="ConversationsExtensions"/>.</summary>
    IConversations Conversations { get; }
}
