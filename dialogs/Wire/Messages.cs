using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Dialogs.Wire;

/// <summary>The three kinds of messages that a trainee gets: from the caller, from the desk, from the coach.</summary>
public static class Messages
{
    /// <summary>A line of the caller. Its id is the same however often it is made, so that a repeat is recognised.</summary>
    public static Activity Caller(string callId, string callerName, TranscriptLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new Activity
        {
            Type = ActivityTypes.Message,
            Id = $"{callId}|{line.Id}",
            Text = line.Text,
            // Markdown would turn a caller's quotes and stars into something they did not type.
            TextFormat = TextFormatTypes.Plain,
            InputHint = InputHints.ExpectingInput,
            ChannelData = new PracticeMark("caller", callId, line.Id, callerName).ToChannelData(),
        };
    }

    /// <summary>A notice at the agent's desk.</summary>
    public static Activity Desk(string callId, string id, string text) => new()
    {
        Type = ActivityTypes.Message,
        Id = $"{callId}|{id}",
        Text = text,
        TextFormat = TextFormatTypes.Plain,
        InputHint = InputHints.IgnoringInput,
        ChannelData = new PracticeMark("desk", callId, id).ToChannelData(),
    };

    /// <summary>A word of the coach: help, explanations, results.</summary>
    /// <param name="text">Markdown of our own.</param>
    /// <param name="twin">Name of an event that says the same, or null.</param>
    public static Activity Coach(string text, string? twin = null)
    {
        var message = MessageFactory.Text(text, text.Replace("`", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal), InputHints.ExpectingInput);
        message.ChannelData = new PracticeMark("coach", Twin: twin).ToChannelData();
        return message;
    }

    /// <summary>A word of the coach with a card; the text says the same for those who do not see cards.</summary>
    /// <param name="text">Markdown of our own.</param>
    /// <param name="card">The card.</param>
    /// <param name="turn">What is answered. Teams shows text and card one above the other, so there the card stands alone and brings its own text for who cannot see it.</param>
    public static Activity Coach(string text, Attachment card, IActivity turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var message = Coach(text);
        message.Attachments = [card];
        if (turn.ChannelId == Channels.Msteams)
            (message.Text, message.Summary) = (null, message.Speak.Split('\n')[0]);
        return message;
    }

    /// <summary>Offers commands to press beside a message; a page has its own controls and gets none. Some clients show a message with buttons as plain text, so commands stand in quotes there.</summary>
    public static Activity With(this Activity message, IActivity turn, params string[] commands)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (PageEvents.AreReadBy(turn))
            return message;
        message.Text = message.Text.Replace('`', '"');
        message.SuggestedActions = new SuggestedActions { Actions = [.. commands.Select(c => new CardAction { Type = ActionTypes.ImBack, Title = c, Value = c })] };
        return message;
    }
}
