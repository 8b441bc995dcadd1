using PracticeCaller.Bot.Guard.Outbound;

namespace PracticeCaller.Bot.Guard;

/// <summary>Sets up who may come in from the channels, and how the bot goes out to them.</summary>
internal static class GuardSetup
{
    public static IServiceCollection AddChannelGuard(this IServiceCollection services)
    {
        services.AddSingleton(provider => new ChannelSettings(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<AllowedHosts>();
        services.AddSingleton<ActivityProof>();
        services.AddSingleton<ChannelGuard>();
        services.AddConnectorScheme();
        ChannelHttp.Add(services);
        return services;
    }
}
