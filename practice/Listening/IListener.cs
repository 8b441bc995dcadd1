namespace PracticeCaller.Practice.Listening;

/// <summary>Reads what a trainee just did. Pure: the same text and context give the same reading.</summary>
public interface IListener
{
    /// <summary>Reads one reply (all text the agent sent before the caller spoke again; messages joined by a line feed).</summary>
    /// <param name="text">Untrusted, any length; never throws.</param>
    /// <param name="context">The moment it was said in.</param>
    Reading Read(string text, ListeningContext context);
}
