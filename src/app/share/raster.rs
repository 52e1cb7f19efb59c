//! A picture as PNG, painted by the browser itself.

use super::deliver::blob;
use super::js;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

/// Dots for each CSS pixel: sharp on paper and on fine screens.
const SCALE: f64 = 2.0;

/// The PNG of an SVG file of the given size in CSS pixels.
///
/// # Errors
/// What the browser says when it does not paint it, or does not give the painted picture out.
pub async fn png(svg: &str, width: f64, height: f64) -> Result<Vec<u8>, JsValue> {
    let url = Url::create_object_url_with_blob(&blob(svg.as_bytes(), "image/svg+xml")?)?;
    let painted = paint(&url, width * SCALE, height * SCALE).await;
    let _ = Url::revoke_object_url(&url);
    let canvas = painted?;
    let png: Blob = JsFuture::from(promised(&canvas)).await?.dyn_into()?;
    Ok(js::bytes(&JsFuture::from(png.array_buffer()).await?))
}

async fn paint(url: &str, width: f64, height: f64) -> Result<HtmlCanvasElement, JsValue> {
    let image = HtmlImageElement::new()?;
    image.set_src(url);
    js::wait(&image, "decode", &[]).await?;
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.dyn_into()?;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // sizes of pictures on a screen
    let (across, down) = (width.ceil() as u32, height.ceil() as u32);
    canvas.set_width(across);
    canvas.set_height(down);
    let context: CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.dyn_into()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height)?;
    Ok(canvas)
}

/// The canvas's bytes as a promise; a canvas that may not be read fails it.
fn promised(canvas: &HtmlCanvasElement) -> js_sys::Promise {
    js_sys::Promise::new(&mut |resolve, reject| {
        let told = Closure::once_into_js(move |blob: JsValue| {
            let _ = resolve.call1(&JsValue::UNDEFINED, &blob);
        });
        if let Err(error) = canvas.to_blob(told.unchecked_ref()) {
            let _ = reject.call1(&JsValue::UNDEFINED, &error);
        }
    })
}
