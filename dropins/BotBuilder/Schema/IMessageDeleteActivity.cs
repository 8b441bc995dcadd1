namespace Microsoft.Bot.Schema;

/// <summary>The deletion of an earlier message, named by <see cref="IActivity.Id"/>.</summary>
public interface IMessageDeleteActivity : IActivity
{
}
