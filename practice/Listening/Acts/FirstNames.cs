using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Common first names, and how to tell that a word is used as one.</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string> Names = """
        aaron abby adam adele adrian aisha ahmed alan albert alex alexander alexandra alexis alfie ali alice alina alison amanda amber amelia amy ana andrea andreas andrew andy angela anita ann anna anne annie anthony antonio ari arthur
        ashley ayse barbara beatrice becky ben benjamin bernd beth bill billy bob brandon brenda brian bruno caleb callum carl carla carlos carmen carol caroline carolina catherine cathy charles charlie charlotte chiara chloe chris
        christian christina christine christopher claire clara claudia colin connor craig dan daniel daniela danielle danny dave david dean debbie deborah denise dennis derek diana diane diego dirk dominic don donna doris doug dylan eddie edward
        elaine elena eleanor elias elif elizabeth ella ellen ellie emil emily emma eric erik erin eva evan eve fabian fatima fay fiona florian frances francesca francis frank fred freya gabriel gareth gary gavin george georgia georgina gerald
        gina giulia glen gloria gordon graham grace greg gregory hana hannah hans harriet harry hassan heather heidi helen helena henry hugh ian ibrahim imran ines ingrid irene isaac isabel isabella ivan jack jackie jacob jade jake james jamie
        jan jane janet janine jason javier jay jean jeff jen jenna jennifer jenny jeremy jess jesse jessica jill jim jimmy joan joana joanna joe joel johan johanna john johnny jon jonas jonathan jordan jorge jose joseph josh joshua joy joyce juan
        judith judy julia julian julie june justin kai karen karim karl kate katherine kathleen kathy katie kay keith kelly ken kerry kevin kieran kim kirsten klaus kurt kyle lara lars laura lauren lea leah lee lena leo leon leonie lewis liam lily
        linda lisa liz logan louis louise luca lucas lucia lucy luis luke lukas lydia madison maggie malik marc marco marcus margaret maria marie marina mario marion mark marlene marta martha martin mary mateo matt matthew matthias maurice max maya
        megan mehmet melanie melissa mia michael michelle miguel mike mila milan miriam mohamed mohammed moira monica monika morgan muhammad nadia naomi natalie natasha nathan neil nick nicola nicolas nicole nigel nina noah nora norman oliver
        olivia omar oscar owen pablo pam pamela pat patricia patrick paul paula pauline pedro penny peter petra phil philip philipp pia pilar priya rachel rahul rainer raj ralph raquel ravi ray rebecca rhys ricardo richard rick rita rob robert
        roberto robin rodrigo roger ron rosa rose rosie ross roy ruby russell ruth ryan sabine sally sam samantha samir samuel sandra sandy sara sarah scott sean sebastian sergio shannon sharon shaun sheila shirley silvia simon simone sofia
        sonia sophia sophie stacey stan stefan stefanie stella stephanie stephen steve steven stuart sue susan susanne suzanne sven sylvia tanya tara ted teresa terry theo theresa thomas tim tina toby todd tom tomas tommy toni tony tracey tracy
        trevor tyler ulrich ursula valentina valerie vanessa vera veronica vicky victor victoria vijay vincent vivian walter wayne wendy will william yasmin yusuf yvonne zach zara zoe taylor casey riley avery jules rowan quinn
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a common first name, lower case.</summary>
    public static bool Knows(string written) => Names.Contains(written);

    /// <summary>True when the token is used as a name: a known one, or a capital that is no English word.</summary>
    public static bool IsName(Utterance u, int at)
    {
        var token = u[at];
        if (token.IsNumber || token.Length < 2)
            return false;
        if (Names.Contains(token.Written))
            return token.Written is not ("will" or "may" or "mark" or "joy" or "grace" or "rose" or "max" or "pat" or "penny" or "bill" or "don" or "dean" or "art" or "june" or "april" or "rob" or "sue" or "jan" or "ray" or "drew") || token.Capital;
        return token.Capital && !token.AllCaps && !EnglishWords.Knows(token.Written);
    }
}
