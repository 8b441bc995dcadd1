using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Dialogs.Wire;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Shifts;

namespace PracticeCaller.Bot.Store;

/// <summary>
/// Bot state as JSON with a closed set of types. Each type has a short name of ours, so that no text in the database can make a type of
/// somebody else's choice come to life. A type that is not known is a bug of this program and throws.
/// </summary>
internal static class StateJson
{
    private const string Kind = "$kind";
    private const string Value = "value";

    public static string Write(object item) => item is IDictionary<string, object> bag
        ? ToJson(bag).ToJsonString()
        : throw Unknown(item);

    public static StoredState Read(string json, string etag)
    {
        var state = new StoredState { ETag = etag };
        foreach (var (name, node) in JsonNode.Parse(json)!.AsObject())
            state[name] = FromJson(node)!;
        return state;
    }

    private static JsonNode? Node(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool yes => JsonValue.Create(yes),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        DialogState state => Tagged("dialogs", new JsonArray([.. state.DialogStack.Select(Node)])),
        DialogInstance instance => Tagged("dialog", new JsonObject { ["id"] = instance.Id, ["state"] = Node(instance.State) }),
        PromptOptions { Prompt: null, RetryPrompt: null, Choices: null, Validations: null } => Tagged("prompt", null),
        CallChoice choice => Tagged("choice", JsonSerializer.SerializeToNode(choice, CallJson.Options)),
        CallRetry retry => Tagged("retry", JsonSerializer.SerializeToNode(retry, CallJson.Options)),
        CallOver over => Tagged("over", JsonSerializer.SerializeToNode(over, CallJson.Options)),
        Shift shift => Tagged("shift", JsonSerializer.SerializeToNode(shift, CallJson.Options)),
        IDictionary<string, object> bag => ToJson(bag),
        _ => throw Unknown(value),
    };

    private static JsonObject ToJson(IDictionary<string, object> bag)
    {
        var json = new JsonObject();
        foreach (var (name, value) in bag)
            json[name] = Node(value);
        return json;
    }

    private static JsonObject Tagged(string kind, JsonNode? value) => new() { [Kind] = kind, [Value] = value };

    private static object? FromJson(JsonNode? node) => node switch
    {
        null => null,
        JsonObject tagged when tagged[Kind] is { } kind => FromTagged(kind.GetValue<string>(), tagged[Value]),
        JsonObject bag => Bag(bag),
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.String => value.GetValue<string>(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ when value.TryGetValue(out int number) => number,
            _ when value.TryGetValue(out long number) => number,
            _ => value.GetValue<double>(),
        },
        _ => throw new InvalidDataException("Bot state holds a list without a kind."),
    };

    private static object FromTagged(string kind, JsonNode? value) => kind switch
    {
        "dialogs" => new DialogState([.. value!.AsArray().Select(d => (DialogInstance)FromJson(d)!)]),
        "dialog" => new DialogInstance { Id = value!["id"]!.GetValue<string>(), State = Bag(value["state"]!.AsObject()) },
        "prompt" => new PromptOptions(),
        "choice" => value.Deserialize<CallChoice>(CallJson.Options)!,
        "retry" => value.Deserialize<CallRetry>(CallJson.Options)!,
        "over" => value.Deserialize<CallOver>(CallJson.Options)!,
        "shift" => value.Deserialize<Shift>(CallJson.Options)!,
        _ => throw new InvalidDataException($"Bot state holds a '{kind}', which this version does not know."),
    };

    private static Dictionary<string, object> Bag(JsonObject json) => json.ToDictionary(p => p.Key, p => FromJson(p.Value)!);

    private static NotSupportedException Unknown(object value) =>
        new($"A {value.GetType().Name} cannot be kept in bot state. Keep plain values, or add the type to {nameof(StateJson)}.");
}

/// <summary>State as read, with the version it was read at.</summary>
internal sealed class StoredState : Dictionary<string, object>, IStoreItem
{
    public StoredState()
        : base(StringComparer.Ordinal)
    {
    }

    public string? ETag { get; set; }
}
