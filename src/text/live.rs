//! The browser half: numbers, dates and amounts through `Intl`, and the one catalogue that views speak with.

use super::{Catalog, Formats, Msg, later};
use crate::plan::Money;
use js_sys::{Array, Function, Intl, Object, Reflect};
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use time::Date;
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    static CATALOG: RefCell<Option<Catalog>> = const { RefCell::new(None) };
}

/// Chooses the language: the one set by hand, else the browser's. Called once, before anything is shown.
pub fn choose(by_hand: Option<String>) {
    let browser = web_sys::window().map(|window| window.navigator().languages()).unwrap_or_default();
    let wanted: Vec<String> = by_hand.into_iter().chain(browser.iter().filter_map(|tag| tag.as_string())).collect();
    let catalog = Catalog::of_the_start(&wanted, Box::new(IntlFormats::new(&wanted)));
    CATALOG.with(|slot| *slot.borrow_mut() = Some(catalog));
}

/// Learns what the app's later parts say; each of them calls it before it is shown.
pub fn learn_the_rest() {
    CATALOG.with(|slot| {
        if let Some(catalog) = slot.borrow().as_ref() {
            catalog.learn(later());
        }
    });
}

/// The sentence of a message in the chosen language.
#[must_use]
pub fn t(msg: &Msg) -> String {
    CATALOG.with(|slot| slot.borrow().as_ref().map_or_else(|| msg.key.to_string(), |catalog| catalog.say(msg)))
}

/// The tag of the chosen language, for `<html lang>`.
#[must_use]
pub fn language() -> &'static str {
    CATALOG.with(|slot| slot.borrow().as_ref().map_or("en", |catalog| catalog.language().tag))
}

/// A date the reader's way.
#[must_use]
pub fn date(date: Date) -> String {
    with_formats(|formats| formats.date(date))
}

/// An amount the reader's way.
#[must_use]
pub fn money(amount: &Money) -> String {
    with_formats(|formats| formats.money(amount))
}

fn with_formats(say: impl Fn(&dyn Formats) -> String) -> String {
    CATALOG.with(|slot| slot.borrow().as_ref().map(|catalog| say(catalog.formats())).unwrap_or_default())
}

/// Formats by `Intl`, in the region the browser is set to. Making a format takes far longer than using it: each is made
/// when it is first needed, which the first screen need not wait for, and kept.
struct IntlFormats {
    locales: Array,
    date: OnceCell<Function>,
    number: OnceCell<Function>,
    /// By currency.
    money: RefCell<BTreeMap<String, Option<Function>>>,
}

impl IntlFormats {
    fn new(wanted: &[String]) -> Self {
        let locales: Array = wanted.iter().map(|tag| JsValue::from_str(tag)).collect();
        Self { locales, date: OnceCell::new(), number: OnceCell::new(), money: RefCell::default() }
    }

    fn date_format(&self) -> &Function {
        self.date.get_or_init(|| {
            let options = object(&[("dateStyle", "medium"), ("timeZone", "UTC")]);
            Intl::DateTimeFormat::new(&self.locales, &options).format()
        })
    }

    fn number_format(&self) -> &Function {
        self.number.get_or_init(|| Intl::NumberFormat::new(&self.locales, &Object::new()).format())
    }
}

fn object(entries: &[(&str, &str)]) -> Object {
    let made = Object::new();
    for (key, value) in entries {
        // Setting a plain property of a fresh object cannot fail.
        let _ = Reflect::set(&made, &(*key).into(), &(*value).into());
    }
    made
}

fn call(function: &Function, argument: &JsValue) -> Option<String> {
    function.call1(&JsValue::UNDEFINED, argument).ok()?.as_string()
}

impl IntlFormats {
    /// The format of amounts in a currency; `None` for a code the browser does not take.
    fn money_format(&self, currency: &str) -> Option<Function> {
        let options = object(&[("style", "currency"), ("currency", currency), ("currencyDisplay", "narrowSymbol")]);
        let _ = Reflect::set(&options, &"maximumFractionDigits".into(), &JsValue::from(0));
        // A currency code that is not three letters makes the constructor throw, so it is made through Reflect.
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let class = Reflect::get(&intl, &"NumberFormat".into()).ok()?;
        let made = Reflect::construct(class.unchecked_ref::<Function>(), &Array::of2(&self.locales, &options)).ok()?;
        Some(made.unchecked_ref::<Intl::NumberFormat>().format())
    }
}

impl Formats for IntlFormats {
    fn date(&self, date: Date) -> String {
        let millis = (date - time::macros::date!(1970 - 01 - 01)).whole_days() * 86_400_000;
        #[allow(clippy::cast_precision_loss)] // dates of this calendar stay below 2^53 ms
        let value = JsValue::from_f64(millis as f64);
        call(self.date_format(), &value).unwrap_or_else(|| date.to_string())
    }

    fn number(&self, number: i64) -> String {
        #[allow(clippy::cast_precision_loss)] // figures people type
        let value = JsValue::from_f64(number as f64);
        call(self.number_format(), &value).unwrap_or_else(|| number.to_string())
    }

    fn money(&self, money: &Money) -> String {
        #[allow(clippy::cast_precision_loss)] // amounts people type
        let value = JsValue::from_f64(money.amount as f64);
        let mut formats = self.money.borrow_mut();
        let format = formats.entry(money.currency.clone()).or_insert_with_key(|code| self.money_format(code));
        let text = format.as_ref().and_then(|format| call(format, &value));
        text.unwrap_or_else(|| format!("{} {}", self.number(money.amount), money.currency).trim().to_owned())
    }

    fn list(&self, items: &[String]) -> String {
        let array: Array = items.iter().map(|item| JsValue::from_str(item)).collect();
        let made = Reflect::get(&js_sys::global(), &"Intl".into())
            .and_then(|intl| Reflect::get(&intl, &"ListFormat".into()))
            .and_then(|class| Reflect::construct(class.unchecked_ref::<Function>(), &Array::of1(&self.locales)))
            .and_then(|format| {
                let method = Reflect::get(&format, &"format".into())?;
                method.unchecked_ref::<Function>().call1(&format, &array)
            });
        made.ok().and_then(|text| text.as_string()).unwrap_or_else(|| items.join(", "))
    }
}
