namespace Microsoft.Bot.Schema;

/// <summary>An edit of an earlier message.</summary>
public interface IMessageUpdateActivity : IMessageActivity
{
}
