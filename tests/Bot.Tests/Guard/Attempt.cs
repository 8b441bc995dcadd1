using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using PracticeCaller.Bot.Tests.Channels;

namespace PracticeCaller.Bot.Tests.Guard;

/// <summary>A request to <c>/api/messages</c> that is right in everything, until a case spoils something of it.</summary>
internal sealed class Attempt
{
    public Attempt(GuardedHost host)
    {
        Host = host;
        User = new TeamsUser(new HttpClient(), host.Channel, FakeConnector.Tenant);
        Activity = User.Message("/help");
    }

    public GuardedHost Host { get; }

    public TeamsUser User { get; }

    public JsonObject Activity { get; }

    /// <summary>Changes the token before it is signed.</summary>
    public Action<SecurityTokenDescriptor>? Token { get; set; }

    /// <summary>Makes another token of the signed one.</summary>
    public Func<string, string>? Forge { get; set; }

    /// <summary>The Authorization headers, from the token.</summary>
    public Func<string, string[]> Authorization { get; set; } = token => ["Bearer " + token];

    public string Method { get; set; } = "POST";

    public string Query { get; set; } = "";

    public List<string> ContentTypes { get; set; } = ["application/json; charset=utf-8"];

    public List<(string Name, string Value)> Headers { get; } = [];

    /// <summary>The body instead of the activity.</summary>
    public byte[]? Body { get; set; }

    public bool IsChunked { get; set; }

    /// <summary>The value of a string in the activity, by its path; null when it is not there.</summary>
    public string? this[string path]
    {
        get => path.Split('.').Aggregate((JsonNode?)Activity, (node, name) => node?[name])?.GetValue<string>();
        set
        {
            var names = path.Split('.');
            var parent = names[..^1].Aggregate((JsonNode)Activity, (node, name) => node[name]!);
            if (value is null)
                parent.AsObject().Remove(names[^1]);
            else
                parent[names[^1]] = value;
        }
    }

    public void Claim(string name, object value) => Token += token => token.Claims[name] = value;

    /// <summary>Another service URL in both the token and the activity.</summary>
    public void Service(string url)
    {
        this["serviceUrl"] = url;
        Claim("serviceurl", url);
    }

    public void SignWith(SecurityKey key, string algorithm = SecurityAlgorithms.RsaSha256) => Token += token => token.SigningCredentials = new SigningCredentials(key, algorithm);

    public async Task<int> SendAsync()
    {
        var signed = Host.Connector.Token(Host.Channel.ServiceUrl, Host.Time.GetUtcNow(), Token);
        var token = Forge?.Invoke(signed) ?? signed;
        var body = Body ?? Encoding.UTF8.GetBytes(Activity.ToJsonString());
        List<(string, string)> headers = [.. Authorization(token).Select(value => ("Authorization", value)), .. ContentTypes.Select(value => ("Content-Type", value)), .. Headers];
        if (IsChunked)
            headers.Add(("Transfer-Encoding", "chunked"));
        else if (Method != "GET")
            headers.Add(("Content-Length", body.Length.ToString(CultureInfo.InvariantCulture)));
        return await RawRequest.SendAsync(Host.Address, Method, "/api/messages" + Query.Replace("TOKEN", token, StringComparison.Ordinal), headers, IsChunked ? RawRequest.Chunked(body) : body);
    }
}
