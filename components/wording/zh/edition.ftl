edition-see-newest = 查看最新数据
edition-not-kept-title = 这些数字已不再保留
edition-not-kept = 链接要求本站较早的版次，而我们没有保留，或从未有过。这里不以其他数字代替。
edition-old = 您看到的是{ $day }公布的数字。现在有更新的数字。
