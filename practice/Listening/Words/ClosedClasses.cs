using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Words;

/// <summary>
/// Sets of everyday words of which only one can be true at a time: relations, colours, rooms, days, devices. Members of one set exclude each
/// other; forms joined by '=' are one member.
/// </summary>
internal static class ClosedClasses
{
    private const string Sets = """
        mother=mom=mama=mummy father=dad=daddy son=boy=lad daughter=girl husband wife brother sister aunt=auntie uncle nephew niece cousin grandmother=grandma=gran=nan=granny grandfather=grandpa=grandad boyfriend girlfriend neighbor colleague=coworker=workmate boss=manager=supervisor cleaner secretary assistant landlord lodger=tenant nurse=carer accountant flatmate=roommate grandson granddaughter friend
        black white red blue green yellow orange purple=violet pink brown gray beige turquoise
        silver golden=gold diamond ruby pearl platinum
        kitchen bathroom bedroom hall=hallway=corridor lounge garage attic=loft cellar=basement study office garden balcony toilet=loo pantry lobby=reception restaurant pool lift shed porch bar
        drawer cupboard shelf bag=handbag pocket bin=rubbish suitcase rucksack=backpack purse wallet safe folder fridge
        letter text=sms=message leaflet fax voicemail
        calendar diary notebook planner
        monday tuesday wednesday thursday friday saturday sunday
        january february march april may june july august september october november december
        spring summer autumn=fall winter
        morning noon=lunchtime=midday afternoon evening=tonight midnight
        easter christmas
        edge firefox chrome safari opera explorer
        csv xml pdf excel=xlsx=xls json
        payroll=salary=wage invoice stock tax
        import export
        upload download
        street road lane close terrace avenue drive row crescent court
        bus train=rail=railway plane=flight=airplane taxi=cab bicycle=bike tram ferry=boat coach lorry=truck motorcycle=motorbike car
        scooter bike=bicycle skateboard tricycle skates
        accordion piano guitar violin trumpet drum flute organ harp clarinet cello saxophone harmonica
        cat dog fox rabbit hedgehog owl bird horse cow pig sheep duck frog lion bear elephant squirrel wolf
        birthday funeral=burial wedding christening graduation conference holiday=vacation interview exam concert
        eye=sight=eyesight=vision hearing=ear memory back=spine hip knee leg shoulder stomach heart
        epilepsy=epileptic asthma=asthmatic diabetes=diabetic allergy=allergic autism=autistic dyslexia=dyslexic deaf blind
        scan operation=surgery checkup vaccination injection
        phone=handset=smartphone tablet=ipad laptop computer=pc=desktop television=tv console printer watch
        english french spanish portuguese polish german italian turkish arabic russian ukrainian romanian greek chinese hindi
        business=work=job=client holiday=vacation=leisure=pleasure=sightseeing=tourist=private
        new old=secondhand=used
        on off
        open=opened closed=shut=sealed=unopened=unopen
        barely=hardly=scarcely=little=rarely=seldom lot=much=heavily=heavy=constantly=constant=often=frequently=always=plenty=loads
        good=fine=well=stable=perfect=perfectly=great=reliable=flawless=flawlessly=excellent=strong bad=poor=weak=terrible=awful=useless=unstable=drop=unreliable=slow=patchy=dreadful=flaky
        work=function=run=ok=fine fail=broken=break=crash=stop=hang=freeze=dead
        add=grant=give=assign remove=delete=withdraw=revoke=removal
        refuse=reject=decline=deny=refusal=rejection accept=approve=approval
        before after
        early late
        once twice=two three
        morning=today yesterday week month
        same=old different new=other
        upstairs downstairs
        inside=indoors outside=outdoors
        alone together
        alive dead=die
        full empty
        warm cold
        sold bought=buy
        send=sent receive=received
        standard=normal=ordinary=regular express=urgent
        ground whole
        right wrong
        always never
        married divorced single widowed
        plain rich
        left kept=keep
        cheap expensive
        remember forget
        damaged=broken lost=missing
        home out=away
        front back
        posted=post faxed emailed=email
        wet dry
        heat=heating cooling
        sister=sis brother
        twin double
        loud quiet
        large=big small
        dark light
        petrol diesel
        breakfast lunch dinner=supper
        city=town
        amount=sum=total=figure
        limit=cap=ceiling
        trip=journey=stay=travel
        employer=firm=company
        restart=reboot
        picture=photo=image=photograph
        cost=price
        parcel=package
        engineer=technician
        begin=start
        bill=invoice
        issue=fault=problem=trouble=matter
        post=mail
        child=kid=children
        birthday=dob=birth
        contact=reach
        browse=surf
        stolen=nicked
        number=no
        borrow=share
        """;

    private static readonly FrozenDictionary<string, (int Set, int Member)[]> Places = Read();

    /// <summary>The sets a stem is in, and which member of each it is.</summary>
    public static (int Set, int Member)[] Of(string stem) => Places.TryGetValue(stem, out var places) ? places : [];

    /// <summary>True for a stem that names a person by their relation to somebody.</summary>
    public static bool IsRelation(string stem) => Places.TryGetValue(stem, out var here) && here.Any(x => x.Set == 0);

    private static FrozenDictionary<string, (int, int)[]> Read()
    {
        var places = new List<(string Stem, int Set, int Member)>();
        var sets = Sets.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var s = 0; s < sets.Length; s++)
        {
            var members = sets[s].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var m = 0; m < members.Length; m++)
            {
                foreach (var form in members[m].Split('='))
                    places.Add((Stemmer.Stem(Spelling.Unify(form)), s, m));
            }
        }

        return places.GroupBy(p => p.Stem, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(p => (p.Set, p.Member)).Distinct().ToArray(), StringComparer.Ordinal);
    }
}
