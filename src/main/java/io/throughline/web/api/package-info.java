/// What every resource of `/api/v1` shares: how bodies are read and checked, paging, preconditions, repeats, problems.
@NullMarked
package io.throughline.web.api;

import org.jspecify.annotations.NullMarked;
