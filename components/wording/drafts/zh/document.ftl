# State: drafted 2026-11-29, not reviewed by a native speaker.

document-show = 显示
document-skip = 跳到正文
document-pages = 页面列表
document-without-controls = 您看到的是没有实时控件的页面。内容都在这里：请用列表和链接选择；有地图的地方，请点按区域。
document-later = 现在访问的人很多。您看到的是没有实时控件的页面；一有空位，控件会自动出现。在此期间内容都在这里：请用列表和链接选择；有地图的地方，请点按区域。
document-still-loading = 实时控件仍在加载。这里的内容都可以使用。
document-wait-title = 请稍候
document-wait = 从您所在的网络发来的页面请求太多，所以这一页需要等一等。请一分钟后重新加载。已经打开的页面不受影响。
document-no-such-page-title = 没有这个页面
document-no-such-page = 这个网址下没有内容，也许没有复制完整。本站的页面见上方列表。
document-home = Camera Census首页
document-map-by-keys = 用键盘逐个浏览这张地图上的区域
