using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.Guard;
using PracticeCaller.Bot.Guard.Outbound;

namespace PracticeCaller.Bot.Channels;

/// <summary>
/// The Bot Framework's cloud adapter behind the guard. It is given no key of the bot: who sends was proved before it, and what it sends is signed after it
/// (<see cref="BotTokenHandler"/>), so that both are the same whichever packages stand behind the Bot Framework's names.
/// </summary>
internal sealed class ChannelAdapter : CloudAdapter
{
    private const string AzureBotService = "urn:botframework:azure";

    private readonly ChannelSettings _settings;

    public ChannelAdapter(ChannelSettings settings, ChannelHttp http, OutboxMiddleware outbox, ILogger<ChannelAdapter> logger)
        : base(new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().Build(), httpClientFactory: http, logger: logger), logger)
    {
        _settings = settings;
        Use(outbox);
    }

    /// <summary>Runs a turn for an activity that the guard admitted.</summary>
    /// <returns>The answer to give in the response, or null for none.</returns>
    public Task<InvokeResponse> RunAsync(Activity activity, ClaimsIdentity sender, IBot bot, CancellationToken cancellationToken) => ProcessActivityAsync(
        new AuthenticateRequestResult
        {
            ClaimsIdentity = sender,
            Audience = _settings.Audience,
            CallerId = _settings.IsUnregistered ? null : AzureBotService,
            ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(sender),
        },
        activity,
        bot.OnTurnAsync,
        cancellationToken);
}
