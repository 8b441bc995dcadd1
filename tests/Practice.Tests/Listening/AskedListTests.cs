using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>Several facts asked for in one breath are all asked for, with a question mark or without; what is only spoken of is not.</summary>
public sealed class AskedListTests
{
    [Theory]
    [InlineData("frozen-card", "Can you give me your date of birth, the last four digits of the card and the last payment you made?", new[] { "birth-date", "last-four", "last-payment" })]
    [InlineData("frozen-card", "Two left: the last four digits and the last payment please.", new[] { "last-four", "last-payment" })]
    [InlineData("frozen-card", "for the check i need your birthday plus the last four", new[] { "birth-date", "last-four" })]
    [InlineData("frozen-card", "Can I have your date of birth, the last four digits and the last payment?", new[] { "birth-date", "last-four", "last-payment" })]
    [InlineData("frozen-card", "Before I can unlock it, please give me your date of birth and the last four digits.", new[] { "birth-date", "last-four" })]
    [InlineData("frozen-card", "I'm missing the last four digits and the last payment.", new[] { "last-four", "last-payment" })]
    [InlineData("frozen-card", "I'll have to ask for your date of birth and the last four digits.", new[] { "birth-date", "last-four" })]
    [InlineData("frozen-card", "Thanks for waiting, please give me your date of birth and the last four digits.", new[] { "birth-date", "last-four" })]
    [InlineData("roaming-bill", "please give me your customer number, your date of birth", new[] { "customer-number", "birth-date" })]
    [InlineData("frozen-card", "I have your date of birth and the last four digits here, thanks.", new string[0])]
    [InlineData("frozen-card", "Please wait, I'm checking the last payment and the last four digits.", new string[0])]
    [InlineData("frozen-card", "Let me check the last payment and the last four digits.", new string[0])]
    [InlineData("frozen-card", "The hotel needs the last payment and your date of birth.", new string[0])]
    [InlineData("frozen-card", "Please don't send your date of birth and the last four digits here.", new string[0])]
    [InlineData("frozen-card", "I don't need your date of birth and the last four digits.", new string[0])]
    [InlineData("frozen-card", "Shall I pay the bill and ring the hotel?", new string[0])]
    [InlineData("frozen-card", "I can send you the code and the last payment.", new string[0])]
    public void Read_List_AsksForEach(string scenario, string text, string[] asked) =>
        Assert.Equal(asked.Order(StringComparer.Ordinal), new Listener(BuiltIn.Get(scenario)).Read(text, new ListeningContext { CallerJustSaid = [], Told = new HashSet<string>() }).Facts.Where(f => f.Use == FactUse.Asked).Select(f => f.FactId).Order(StringComparer.Ordinal));
}
