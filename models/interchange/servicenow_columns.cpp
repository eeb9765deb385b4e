#include "interchange/servicenow_columns.h"

namespace vigie::servicenow {

const QStringList &columnNames()
{
    static const QStringList names{u"number"_qs, u"incident_state"_qs, u"sys_mod_count"_qs,
        u"caller_id"_qs, u"opened_at"_qs, u"sys_updated_at"_qs, u"sys_updated_by"_qs,
        u"contact_type"_qs, u"assigned_to"_qs, u"category"_qs, u"subcategory"_qs, u"u_symptom"_qs,
        u"reassignment_count"_qs, u"reopen_count"_qs, u"made_sla"_qs, u"location"_qs, u"cmdb_ci"_qs,
        u"impact"_qs, u"urgency"_qs, u"priority"_qs, u"assignment_group"_qs, u"knowledge"_qs,
        u"u_priority_confirmation"_qs, u"notify"_qs, u"problem_id"_qs, u"rfc"_qs, u"vendor"_qs,
        u"caused_by"_qs, u"closed_code"_qs, u"resolved_by"_qs,
        // left alone
        u"active"_qs, u"opened_by"_qs, u"sys_created_by"_qs, u"sys_created_at"_qs,
        u"resolved_at"_qs, u"closed_at"_qs};
    return names;
}

} // namespace vigie::servicenow
