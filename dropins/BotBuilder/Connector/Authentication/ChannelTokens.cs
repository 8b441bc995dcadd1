using System.Security.Claims;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the tokens that channels send. Everything that will not do ends in one <see cref="UnauthorizedAccessException"/>.</summary>
internal sealed class ChannelTokens
{
    private static readonly TimeSpan _skew = TimeSpan.FromMinutes(5);

    private readonly string _issuer;
    private readonly AuthenticationConfiguration _requirements;
    private readonly ConfigurationManager<OpenIdConnectConfiguration> _metadata;
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    public ChannelTokens(string issuer, string metadataUrl, AuthenticationConfiguration requirements, HttpClient http)
    {
        _issuer = issuer;
        _requirements = requirements;

        // Plain HTTP is for a stand-in on this machine only.
        var documents = new HttpDocumentRetriever(http) { RequireHttps = !(Uri.TryCreate(metadataUrl, UriKind.Absolute, out var address) && address.IsLoopback) };
        _metadata = new ConfigurationManager<OpenIdConnectConfiguration>(metadataUrl, new OpenIdConnectConfigurationRetriever(), documents);
    }

    public async Task<ClaimsIdentity> CheckAsync(string authHeader, Activity activity, ServiceClientCredentialsFactory own, CancellationToken cancellationToken)
    {
        if (authHeader.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var scheme, var token] || !scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The Authorization header is not a bearer token.");

        var checkedToken = await Verify(token, cancellationToken).ConfigureAwait(false);
        var identity = checkedToken.ClaimsIdentity;
        await CheckEndorsements((checkedToken.SecurityToken as JsonWebToken)?.Kid, activity.ChannelId, cancellationToken).ConfigureAwait(false);

        var audience = identity.FindFirst("aud")?.Value;
        if (string.IsNullOrEmpty(audience) || !await own.IsValidAppIdAsync(audience, cancellationToken).ConfigureAwait(false))
            throw new UnauthorizedAccessException("The token is for another bot.");
        if (identity.FindFirst("serviceurl")?.Value is not { Length: > 0 } serviceUrl)
            throw new UnauthorizedAccessException("The token does not say which service sent it.");
        if (!string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The token is for another service URL than the activity's.");
        return identity;
    }

    private async Task<TokenValidationResult> Verify(string token, CancellationToken cancellationToken)
    {
        try
        {
            var verified = await Verify(token).ConfigureAwait(false);
            if (verified.Exception is SecurityTokenSignatureKeyNotFoundException)
            {
                // Keys are rolled over now and then; the manager itself sees to it that asking again stays rare.
                _metadata.RequestRefresh();
                verified = await Verify(token).ConfigureAwait(false);
            }

            return verified.IsValid ? verified : throw new UnauthorizedAccessException("The token cannot be trusted.", verified.Exception);
        }
        catch (Exception failure) when (failure is InvalidOperationException or IOException or HttpRequestException or SecurityTokenException or ArgumentException)
        {
            throw new UnauthorizedAccessException("The token cannot be checked.", failure);
        }

        async Task<TokenValidationResult> Verify(string written)
        {
            var configuration = await _metadata.GetConfigurationAsync(cancellationToken).ConfigureAwait(false);
            return await _handler.ValidateTokenAsync(written, new TokenValidationParameters
            {
                ValidIssuer = _issuer,
                IssuerSigningKeys = configuration.SigningKeys,
                ValidateAudience = false,
                RequireSignedTokens = true,
                RequireExpirationTime = true,
                ClockSkew = _skew,
            }).ConfigureAwait(false);
        }
    }

    private async Task CheckEndorsements(string keyId, string channelId, CancellationToken cancellationToken)
    {
        // Answered from the manager's cache: the same document has just been used to verify the signature.
        var configuration = await _metadata.GetConfigurationAsync(cancellationToken).ConfigureAwait(false);
        var key = configuration.JsonWebKeySet?.Keys.FirstOrDefault(key => key.Kid == keyId);
        if (key == null || !key.AdditionalData.TryGetValue("endorsements", out var written))
            return;

        var endorsements = JsonSerializer.Deserialize<List<string>>(JsonSerializer.Serialize(written)) ?? [];
        var required = _requirements.RequiredEndorsements ?? [];
        foreach (var endorsement in string.IsNullOrEmpty(channelId) ? required : required.Append(channelId))
        {
            if (!endorsements.Contains(endorsement))
                throw new UnauthorizedAccessException($"The token's key is not endorsed for '{endorsement}'.");
        }
    }
}
