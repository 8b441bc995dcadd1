namespace Microsoft.Recognizers.Text;

/// <summary>Names of languages. English only here; every other name is read as English.</summary>
public class Culture
{
    /// <summary>English.</summary>
    public const string English = "en-us";
}
