using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A fact about an activity; its type says what else it holds.</summary>
public class Entity
{
    /// <summary>An entity whose type is not known yet.</summary>
    public Entity()
    {
    }

    /// <summary>An entity of a type.</summary>
    public Entity(string type = default)
    {
        Type = type;
    }

    /// <summary>The kind of fact, such as <c>mention</c>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>Everything the entity holds beyond its type.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();

    /// <summary>Reads the entity as a more exact type, by way of its JSON.</summary>
    public T GetAs<T>() => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(this));

    /// <summary>Takes over everything another object says, by way of its JSON.</summary>
    public void SetAs<T>(T obj)
    {
        var copy = JsonConvert.DeserializeObject<Entity>(JsonConvert.SerializeObject(obj));
        Type = copy.Type;
        Properties = copy.Properties;
    }
}
