/// Accounts and the persons who work there.
@NullMarked
@NamedInterface("account")
package io.throughline.review.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
