#include "domain/instant_text.h"
