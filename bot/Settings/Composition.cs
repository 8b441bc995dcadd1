using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using PracticeCaller.Bot.Catalogue;
using PracticeCaller.Bot.Channels;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.Guard;
using PracticeCaller.Bot.Scores;
using PracticeCaller.Bot.Store;
using PracticeCaller.Bot.WebChat;
using PracticeCaller.Bot.WebChat.Azure;
using PracticeCaller.Dialogs;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Bot.Settings;

/// <summary>What the app is put together from.</summary>
internal static class Composition
{
    public static IServiceCollection AddPractice(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddSingleton<ScenarioCatalogue>();
        services.AddSingleton<ICallCatalogue>(provider => provider.GetRequiredService<ScenarioCatalogue>());
        if (environment.IsDevelopment())
            services.AddHostedService<ScenarioWatch>();
        services.AddSingleton<ICallRecords, CallRecords>();
        services.AddSingleton(provider => new CallSettings(
            provider.GetRequiredService<IOptions<CallerOptions>>().Value.Pace,
            RubricSetting.Read(provider.GetRequiredService<IOptions<PracticeOptions>>().Value.Rubric) is { Rubric: { } rubric } ? rubric : Rubrics.All[0]));
        services.AddSingleton<CallSession>();
        services.AddSingleton<ResultStore>();
        return services;
    }

    public static IServiceCollection AddBotFramework(this IServiceCollection services)
    {
        services.AddSingleton<Outbox>();
        services.AddSingleton<OutboxMiddleware>();
        services.AddSingleton<WebChatAdapter>();
        services.AddChannelGuard();
        services.AddSingleton<ChannelAdapter>();
        services.AddSingleton<IChannelGate, ChannelGate>();
        services.AddSingleton<ChannelDoor>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<IStorage, ConversationStorage>();
        services.AddSingleton<ConversationState>();
        services.AddSingleton<MainDialog>();
        services.AddTransient<IBot, PracticeBot>();
        return services;
    }

    public static IServiceCollection AddWebChatDoor(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<SigningKey>();
        services.AddSingleton<WebChatTokens>();
        services.AddSingleton<TraineeCookie>();
        services.AddSingleton<DoorPolicy>();
        services.AddSingleton<WebChatConversations>();
        services.AddSingleton(DirectLineSettings.Read(configuration));
        AzureDirectLine.Add(services);
        var origins = configuration.GetSection("Practice:Origins").Get<string[]>() ?? [];
        services.AddCors(cors => cors.AddPolicy(DirectLineEndpoints.Cors, policy => policy.WithOrigins(origins).WithMethods("GET", "POST").AllowAnyHeader()));
        return services;
    }
}
