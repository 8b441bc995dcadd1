using System.Net;
using System.Net.Sockets;
using Orleans.Configuration;

namespace PracticeCaller.Bot.Conversations;

/// <summary>The Orleans silo within this process.</summary>
internal static class ClusterSetup
{
    /// <summary>Adds a silo of its own. It listens on loopback only and has no gateway: nobody outside this process is its client.</summary>
    public static IHostBuilder UseOwnSilo(this IHostBuilder host) => host.UseOrleans(silo =>
    {
        var port = FreePort();
        silo.UseLocalhostClustering(siloPort: port, gatewayPort: 0, primarySiloEndpoint: new IPEndPoint(IPAddress.Loopback, port));
        silo.Configure<EndpointOptions>(endpoint =>
        {
            endpoint.AdvertisedIPAddress = IPAddress.Loopback;
            endpoint.SiloListeningEndpoint = new IPEndPoint(IPAddress.Loopback, port);
            endpoint.GatewayListeningEndpoint = null;
            endpoint.GatewayPort = 0;
        });
        silo.Configure<GrainCollectionOptions>(collection => collection.CollectionAge = TimeSpan.FromMinutes(10));
    });

    // Several bots on one machine (tests, a second checkout) must not find each other.
    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
