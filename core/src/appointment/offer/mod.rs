//! Offers that keep a customer, and coupons (S4-13 to S4-18, R-16).

mod accept_offer;
mod coupon;
mod decline_offer;
mod give_discount;
mod ladder;
mod propose_offers;
mod redeem_coupon;
mod revoke_coupon;
mod state;

pub use accept_offer::{AcceptOffer, OfferAcceptance, OfferAccepted, Rebooked};
pub use coupon::{Coupon, CouponIssued, CouponState};
pub use decline_offer::{DeclineOffer, OfferDeclined};
pub use give_discount::{DiscountGiven, GiveDiscount};
pub use ladder::{OfferCause, OfferKind, offers};
pub use propose_offers::{OffersProposed, Proposal, ProposeOffers};
pub use redeem_coupon::{CouponRedeemed, RedeemCoupon};
pub use revoke_coupon::{CouponRevoked, RevokeCoupon};
pub use state::{Offer, OfferState, Offers};
