using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace PracticeCaller.Bot.Guard;

/// <summary>Whether a proved sender may send this activity.</summary>
internal sealed class ActivityProof(ChannelSettings settings, ChannelKeys keys, AllowedHosts hosts)
{
    /// <summary>Why not, with the cure when there is one; null when it may.</summary>
    /// <param name="activity">The activity; it has a channel and a service URL.</param>
    /// <param name="sender">What the token proves; null on a machine without a registration.</param>
    /// <param name="keyId">The key that signed the token.</param>
    public string? Refuse(Activity activity, ClaimsIdentity? sender, string? keyId)
    {
        var service = new Uri(activity.ServiceUrl);
        if (sender is not null)
        {
            if (sender.FindAll("serviceurl").Take(2).ToList() is not [var claim] || !Uri.TryCreate(claim.Value, UriKind.Absolute, out var proved))
                return "The token does not say which service sent it.";
            if (proved.AbsoluteUri != service.AbsoluteUri)
                return "The token is for another service URL than the activity's.";
            if (!keys.Endorses(keyId ?? "", activity.ChannelId))
                return "The token's key may not sign for this channel.";
            if (activity.ChannelId == Microsoft.Bot.Connector.Channels.Msteams && settings.Tenants.Count > 0 && !settings.Tenants.Contains(Tenant(activity), StringComparer.OrdinalIgnoreCase))
                return "This bot is not for people of this tenant. Whoever runs it can let them in with the setting Channels:Tenants.";
        }

        return hosts.Allows(service) ? null
            : settings.IsUnregistered ? "Without MicrosoftAppId the bot answers only services on this machine."
            : "The bot does not answer at this service URL. Whoever runs it can allow the host with the setting Channels:Hosts.";
    }

    // Teams has it in both places, other clients in one; two that differ are a forgery.
    private static string Tenant(Activity activity)
    {
        var told = activity.TryGetChannelData<TeamsChannelData>(out var data) ? data?.Tenant?.Id : null;
        var kept = activity.Conversation.TenantId;
        return told is null || kept is null || told.Equals(kept, StringComparison.OrdinalIgnoreCase) ? told ?? kept ?? "" : "";
    }
}
