/// Accounts and the persons who work there.
@NullMarked
package io.throughline.review.account;

import org.jspecify.annotations.NullMarked;
