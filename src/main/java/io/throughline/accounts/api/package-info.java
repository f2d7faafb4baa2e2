/// Accounts and persons in `/api/v1`.
@NullMarked
package io.throughline.accounts.api;

import org.jspecify.annotations.NullMarked;
