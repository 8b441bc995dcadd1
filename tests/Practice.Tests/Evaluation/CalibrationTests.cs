using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;
using static PracticeCaller.Practice.Tests.Evaluation.Calls;

namespace PracticeCaller.Practice.Tests.Evaluation;

public class CalibrationTests
{
    public static TheoryData<Skill> AllSkills => [.. Enum.GetValues<Skill>()];

    [Theory, MemberData(nameof(AllSkills))]
    public void SkilledCall_EverySkill_Lands75To100(Skill skill) => Assert.InRange(Points(Score(Skilled.Build()), skill)!.Value, 75, 100);

    [Theory, MemberData(nameof(AllSkills))]
    public void PoorCall_EverySkill_Lands0To35(Skill skill) => Assert.InRange(Points(Score(Poor.Build()), skill)!.Value, 0, 35);

    [Theory, MemberData(nameof(AllSkills))]
    public void MuteCall_EverySkill_IsLowNotUndefined(Skill skill) => Assert.InRange(Points(Score(Mute.Build()), skill)!.Value, 0, 10);

    [Theory, MemberData(nameof(AllSkills))]
    public void CallWithoutAWord_EverySkill_IsLowNotUndefined(Skill skill) => Assert.InRange(Points(Score(CallBuilder.Opened().Ends(Ending.TimedOut).Build()), skill)!.Value, 0, 0);
}
