using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>The calls that the listening tests take place in.</summary>
internal static class Cases
{
    public static Scenario Roaming { get; } = new ScenarioBuilder("roaming-bill", new DateOnly(2026, 3, 24))
        .Fact("amount", FactKind.Amount, "412 EUR", "bill|amount|total|charged|cost", "how much is the bill|what were you charged|what is the total", "412 euros|412")
        .Fact("usual", FactKind.Amount, "35 EUR", "normal|normally|usual|usually", "what do you normally pay|how much is your usual bill", "35 euros")
        .Fact("place", FactKind.Name, "Oslo", "place|where|city|country|travel|trip|abroad", "where were you|which city were you in|where did you travel", "Oslo", "Norway")
        .Fact("dates", FactKind.Dates, "2026-03-03..2026-03-06", "dates|when|travel|trip|days|abroad", "when were you there|what dates did you travel|which days were you abroad", "3rd to the 6th of March")
        .Fact("customer-number", FactKind.Code, "7710452", "customer number|account number|customer|number", "what is your customer number|can i have your customer number", "77104 52")
        .Fact("data", FactKind.Quantity, "9 GB", "data|gigabytes|usage|gigs", "how much data was it", "9 gigs")
        .Fact("phone", FactKind.Phrase, "a brand new phone", "phone|handset|device|model", "what phone do you have|is the phone new", "it's brand new", "new phone|phone is new")
        .Fact("dinner", FactKind.Time, "23:00", "dinner|evening", "when was dinner over|until when were you at dinner", "until 11")
        .Fact("daughter", FactKind.Phrase, "my daughter used the hotspot", "daughter|hotspot|else|anyone|anybody|somebody|with you", "did anyone else use your phone|was somebody with you|who else used it", "my daughter", "daughter had the hotspot|her hotspot")
        .Resolution("credit", "credit|take off|refund part|knock off|refund|reduce the bill", new ResolutionValue("EUR", 10, 250, 190))
        .Resolution("cap", "cap on the line|cost cap|cap|spending limit", new ResolutionValue("EUR", 10, 100, 50))
        .Resolution("unblock", "unblock|lift the block|remove the block")
        .Topic("weather", "weather|rain|snow").Topic("work", "your job|for work|clients")
        .Question("why", "data|roaming|act:explain-step").Question("when", "act:set-expectation|by friday")
        .Record("Tariff", "Europe L, roaming included").Record("Data on 5 March", "388.00 EUR")
        .Twist("blocked|block on your line")
        .Build();

    public static Scenario Energy { get; } = new ScenarioBuilder("estimated-bill", new DateOnly(2026, 11, 20))
        .Caller("Denise Okafor")
        .Fact("reading", FactKind.Code, "48213", "meter|reading|read", "what is the meter reading|what does your meter say", "48213")
        .Fact("tripled", FactKind.Phrase, "the bill tripled", "bill|tripled|higher", "how much higher is it", "tripled|three times as much")
        .Fact("moved", FactKind.Date, "2026-02-02", "move|moved|moving", "when did you move in", "2nd of February")
        .Fact("visit", FactKind.Time, "14:12", "visit|engineer|came", "when did the engineer come", "14:12")
        .Fact("users", FactKind.Quantity, "40 users", "users|people|staff", "how many users are affected", "40 users")
        .Fact("error", FactKind.Code, "507", "error|code|message", "what is the error code|which error do you get", "507")
        .Fact("case", FactKind.Code, "AB-7731", "case|reference|ticket", "what is the case number|do you have a reference", "AB-7731")
        .Fact("street", FactKind.Name, "Calder Street", "street|address|live", "what is your address|which street", "Calder Street")
        .Fact("payment", FactKind.Amount, "1,234.50 EUR", "debt|owe|arrears|payment", "how much do you owe", "1234.50")
        .Fact("letter", FactKind.Date, "2026-11-19", "letter|notice", "when did the letter come", "yesterday")
        .Resolution("plan", "payment plan|instalments|spread the cost|pay in parts", new ResolutionValue("months", 2, 24, 6))
        .Resolution("recalculate", "recalculate|correct the bill|new bill")
        .Record("Reading used", "48231").Record("Letter returned", "26 February 2026")
        .Build();

    public static Reading Read(this Scenario scenario, string text, string caller = "", bool told = true) => new Listener(scenario).Read(text, new ListeningContext
    {
        CallerJustSaid = caller.Length > 0 ? [caller] : [],
        Told = told ? scenario.Facts.Select(f => f.Id).ToHashSet() : new HashSet<string>(),
        OpenCallerQuestions = [.. scenario.Questions.Select(q => q.Id)],
    });
}
