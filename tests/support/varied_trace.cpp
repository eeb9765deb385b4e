#include "support/varied_trace.h"

namespace vigie::test {

namespace {

QStringList people()
{
    return {
        u"02/09:00 lea create-agent key=paul name=Paul_Kerr role=support"_qs,
        u"02/09:00 lea create-agent key=awa name=Awa_Diop role=support"_qs,
        u"02/09:00 lea create-agent key=max name=Max role=manager"_qs,
        u"02/09:00 lea create-agent key=probe name=Probe role=monitor"_qs,
        u"02/09:01 lea create-agent key=paul name=Other role=support -> reference"_qs,
        u"02/09:02 paul create-agent key=mine name=Mine role=support -> right"_qs,
        u"02/09:02 max create-customer key=acme name=Acme language=fr manager=max"_qs,
        u"02/09:02 max create-customer key=globex name=Globex"_qs,
        u"02/09:03 lea create-agent key=acme-area name=Acme role=portal customer=acme"_qs,
        u"02/09:03 paul sell-credit customer=acme blocks=1 -> right"_qs,
        u"02/09:03 max sell-credit customer=acme blocks=3 invoice=F-1"_qs,
        u"02/09:03 max sell-credit customer=globex blocks=0 -> H1"_qs,
        u"02/09:04 max create-server key=web customer=acme name=web ordered=2020-01-01 "
        "panel=plesk-web-host rent_cents=9900"_qs,
        u"02/09:04 max create-server key=db customer=globex name=db ordered=2021-06-01"_qs,
    };
}

QStringList contracts()
{
    return {
        u"02/10:00 max create-server key=shop customer=globex name=shop ordered=2021-06-01"_qs,
        u"02/10:00 max create-server key=n1 customer=globex name=n1 ordered=2021-06-01"_qs,
        u"02/10:00 max create-server key=n2 customer=globex name=n2 ordered=2021-06-01"_qs,
        u"02/10:01 max create-platform key=cluster customer=globex name=Cluster needed=1 "
        "nodes=n1,n2"_qs,
        u"02/10:02 max create-contact key=boss customer=globex name=Boss email=boss@globex.example "
        "phone=0100 may-call=true technical=true"_qs,
        u"02/10:03 max record-study key=seen customer=globex accepted=true technologies=php,redis"_qs,
        u"02/10:04 max create-contract key=of-shop server=shop level=pro from=2026-11-03 "
        "account-manager=max referring-engineer=paul"_qs,
        u"02/10:05 max create-contract key=of-cluster platform=cluster level=critical "
        "from=2026-11-03 study=seen account-manager=max referring-engineer=awa"_qs,
        u"02/10:06 max change-contract contract=of-cluster guarantee_minutes=20 "
        "allowance_minutes=300 fee_cents=200000 availability_target_bp=9995 penalty_bp=1000 "
        "technologies=php"_qs,
        u"02/10:07 max hand-over-administration contract=of-cluster to=customer reason=They_ask"_qs,
        u"02/10:08 max end-contract contract=of-shop until=2026-11-18"_qs,
        u"02/10:09 lea change-agent agent=awa name=Awa_D."_qs,
        u"03/09:00 paul open-ticket key=down server=shop channel=phone kind=incident subject=Down "
        "text=All contact=boss verified-by=her_voice declared=03/08:55"_qs,
        u"03/09:05 paul start ticket=down"_qs,
        u"03/09:20 paul qualify ticket=down kind=incident category=web "
        "coverage=hardware-network estimate_minutes=20"_qs,
        u"03/09:30 paul report ticket=down text=Up_again"_qs,
    };
}

QStringList requests()
{
    return {
        u"03/10:00 paul open-ticket key=slow server=web channel=staff kind=request "
        "subject=Slow_pages text=Since_noon"_qs,
        u"03/10:01 paul claim ticket=slow"_qs,
        u"03/10:02 awa claim ticket=slow reason=mine -> K5"_qs,
        u"03/10:03 paul start ticket=slow -> K2"_qs,
        u"03/10:04 paul qualify ticket=slow kind=request category=web coverage=customer-time "
        "estimate_minutes=30"_qs,
        u"03/10:05 paul start ticket=slow"_qs,
        u"03/10:07 paul undo-start ticket=slow"_qs,
        u"03/10:08 paul start ticket=slow as work"_qs,
        u"03/10:20 paul pause ticket=slow"_qs,
        u"03/10:30 paul resume ticket=slow"_qs,
        u"03/10:31 paul note ticket=slow text=Looks_like_the_cache as note"_qs,
        u"03/10:32 paul strike message=$note reason=Wrong_customer"_qs,
        u"03/10:33 acme-area customer-message ticket=slow text=Any_news? as asked"_qs,
        u"03/10:34 paul reply ticket=slow text=Soon"_qs,
        u"03/10:40 paul give-time intervention=$work from=03/10:35 to=03/10:38"_qs,
        u"03/10:41 awa give-time intervention=$work from=03/10:35 to=03/10:38 -> K2"_qs,
        u"03/11:00 paul report ticket=slow text=Cache_cleared"_qs,
        u"03/11:05 lea reopen ticket=slow reason=Slow_again"_qs,
        u"03/11:10 lea assign ticket=slow agent=awa reason=Knows_it"_qs,
        u"03/11:20 awa start ticket=slow"_qs,
        u"03/11:30 awa report ticket=slow text=Again coverage=hardware-network "
        "segments=03/11:20-03/11:25,03/11:26-03/11:29 "
        "reason=Faulty_disk"_qs,
        u"03/11:31 max close ticket=slow"_qs,
        u"03/11:32 lea correct intervention=$work minutes=70 reason=Forgot_an_hour"_qs,
        u"03/11:33 max correct intervention=$work minutes=7 reason=No -> right"_qs,
        u"03/13:00 paul open-ticket key=dear server=db channel=staff kind=request subject=Dear "
        "text=Dear"_qs,
        u"03/13:01 paul report ticket=dear text=Done segments=03/12:00-03/12:50 as dear"_qs,
        u"03/13:02 max mark-invoiced block=$dear.1 -> E2"_qs,
        u"03/13:03 max confirm-block block=$dear.1"_qs,
        u"03/13:04 max mark-invoiced block=$dear.1"_qs,
    };
}

QStringList waiting()
{
    return {
        u"04/09:30 acme-area open-ticket key=area server=web channel=customer-area kind=incident "
        "subject=Mail text=None_arrives"_qs,
        u"04/09:31 awa snooze ticket=area until=04/09:00 reason=Past -> K2"_qs,
        u"04/09:32 awa snooze ticket=area until=04/11:00 reason=Provider"_qs,
        u"04/12:00 awa note ticket=area text=It_woke"_qs,
        u"04/12:10 awa snooze ticket=area until=09/11:00 reason=Provider"_qs,
        u"04/12:20 awa unsnooze ticket=area reason=Called"_qs,
        u"04/12:30 awa wait ticket=area for=customer"_qs,
        u"04/12:40 acme-area customer-message ticket=area text=Here_it_is"_qs,
        u"04/12:50 awa claim ticket=area"_qs,
        u"04/12:51 awa release ticket=area"_qs,
        u"04/13:00 probe open-ticket key=disk server=db channel=monitoring kind=incident "
        u"subject=Disk "
        "text=Full -> K1"_qs,
        u"04/13:10 paul open-ticket key=twin server=db channel=staff kind=incident subject=Twin "
        "text=Same"_qs,
        u"04/13:11 paul link ticket=twin to=area"_qs,
        u"04/13:12 paul open-ticket key=other server=db channel=staff kind=request subject=Other "
        "text=Same_again"_qs,
        u"04/13:13 paul link ticket=twin to=other"_qs,
        u"04/13:14 paul merge ticket=other into=twin"_qs,
        u"04/13:15 paul open-ticket key=wrong customer=globex channel=staff kind=request "
        "subject=Wrong text=Wrong"_qs,
        u"04/13:16 paul withdraw ticket=wrong reason=Opened_by_mistake"_qs,
        u"04/13:17 paul close ticket=twin reason=Nothing_found"_qs,
        u"04/13:18 nobody claim ticket=area -> reference"_qs,
        u"04/13:19 paul claim ticket=no-such -> reference"_qs,
        u"04/13:20 paul qualify ticket=area kind=request category=mail coverage=customer-time "
        "estimate_minutes=60 reason=No_incident"_qs,
        u"04/14:00 paul report ticket=area text=Done segments=04/13:30-04/13:50"_qs,
        // it closes by itself meanwhile
        u"25/10:00 paul open-ticket key=last server=web channel=staff kind=request subject=Last "
        "text=Last"_qs,
        u"25/10:01 lea claim ticket=last"_qs,
    };
}

} // namespace

QStringList variedTrace() { return people() + contracts() + requests() + waiting(); }

} // namespace vigie::test
