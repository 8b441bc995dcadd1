using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Someone in Teams.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>First name.</summary>
    [JsonProperty(PropertyName = "givenName")]
    public string GivenName { get; set; }

    /// <summary>Family name.</summary>
    [JsonProperty(PropertyName = "surname")]
    public string Surname { get; set; }

    /// <summary>Mail address.</summary>
    [JsonProperty(PropertyName = "email")]
    public string Email { get; set; }

    /// <summary>Sign-in name.</summary>
    [JsonProperty(PropertyName = "userPrincipalName")]
    public string UserPrincipalName { get; set; }

    /// <summary>The tenant the account belongs to.</summary>
    [JsonProperty(PropertyName = "tenantId")]
    public string TenantId { get; set; }

    /// <summary>Guest, member or owner.</summary>
    [JsonProperty(PropertyName = "userRole")]
    public string UserRole { get; set; }
}
