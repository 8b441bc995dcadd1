namespace PracticeCaller.Dialogs.Cards;

/// <summary>What people typed, within our own Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>A text that is shown as it is, not as formatting or links.</summary>
    public static string Plain(string text) => string.Concat(text.Select(c => "*_[]()`<>#~\\".Contains(c, StringComparison.Ordinal) ? "\\" + c : c.ToString()));
}
