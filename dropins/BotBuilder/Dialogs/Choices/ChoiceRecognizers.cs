using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds which choice somebody means.</summary>
public static class ChoiceRecognizers
{
    /// <summary>The choices meant by words.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>The choices meant by words; when there are none, by position or number.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        utterance ??= string.Empty;
        list ??= [];
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count == 0 && (options?.RecognizeOrdinals ?? true))
            found = ByPosition(NumberRecognizer.RecognizeOrdinal(utterance, Culture.English), list);
        if (found.Count == 0 && (options?.RecognizeNumbers ?? true))
            found = ByPosition(NumberRecognizer.RecognizeNumber(utterance, Culture.English), list);
        return found.OrderBy(result => result.Start).ToList();
    }

    private static List<ModelResult<FoundChoice>> ByPosition(List<ModelResult> numbers, IList<Choice> list)
    {
        var found = new List<ModelResult<FoundChoice>>();
        foreach (var number in numbers)
        {
            if (!int.TryParse(number.Resolution["value"] as string, NumberStyles.Integer, CultureInfo.InvariantCulture, out var position) || position < 1 || position > list.Count)
                continue;
            found.Add(new ModelResult<FoundChoice>
            {
                Text = number.Text,
                Start = number.Start,
                End = number.End,
                TypeName = "choice",
                Resolution = new FoundChoice { Value = list[position - 1].Value, Index = position - 1, Score = 1.0f },
            });
        }

        return found;
    }
}
