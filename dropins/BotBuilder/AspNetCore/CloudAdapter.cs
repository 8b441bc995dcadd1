using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Carries activities between the channels of the Bot Framework and a bot, over HTTP.</summary>
public class CloudAdapter : CloudAdapterBase
{
    /// <summary>An adapter with a way out to the channels.</summary>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }
}
