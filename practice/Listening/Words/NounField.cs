#pragma warning disable CS1591 // The names are WordNet's.
namespace PracticeCaller.Practice.Listening.Words;

/// <summary>The field of life a noun belongs to, numbered as WordNet's lexicographer files are.</summary>
internal enum NounField
{
    None = 0,
    Top = 3,
    Act = 4,
    Animal = 5,
    Artifact = 6,
    Attribute = 7,
    Body = 8,
    Cognition = 9,
    Communication = 10,
    Event = 11,
    Feeling = 12,
    Food = 13,
    Group = 14,
    Location = 15,
    Motive = 16,
    Object = 17,
    Person = 18,
    Phenomenon = 19,
    Plant = 20,
    Possession = 21,
    Process = 22,
    Quantity = 23,
    Relation = 24,
    Shape = 25,
    State = 26,
    Substance = 27,
    Time = 28,
}
