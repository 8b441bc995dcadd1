namespace Microsoft.Recognizers.Text;

internal static class Found
{
    public static ModelResult At(string text, int start, int length, string type, params (string Key, object Value)[] resolution)
    {
        var sorted = new SortedDictionary<string, object>();
        foreach (var (key, value) in resolution)
            sorted[key] = value;
        return new ModelResult { Text = text.Substring(start, length), Start = start, End = start + length - 1, TypeName = type, Resolution = sorted };
    }
}
