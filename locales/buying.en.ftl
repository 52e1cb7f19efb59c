### How they buy: English
