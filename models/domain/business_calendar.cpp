#include "domain/business_calendar.h"
